-- Two workers of one assessment take their ids from blocks of their own: with interleaved ids both write the same last page of the index of lines.
alter sequence assessment.demand_id cache 5000;
