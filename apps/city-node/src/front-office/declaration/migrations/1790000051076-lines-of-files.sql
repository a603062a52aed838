-- Rows of files have the number that a spreadsheet shows; files may be workbooks.
comment on column declaration.file_row.row_no is 'Line of the file as a spreadsheet shows it, the header being line 1; of files from before this migration the header is not counted';
comment on column declaration.declaration_file.encoding is 'utf-8 or gb18030 of a csv file; xlsx for a workbook';
