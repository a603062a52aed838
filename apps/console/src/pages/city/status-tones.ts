import type { Tone } from '../../components/status-mark.js';

/** How the states of city objects are meant. */
export const statusTones: Readonly<Record<string, Tone>> = {
  active: 'good', suspended: 'watch', cancelled: 'quiet', draft: 'quiet', submitted: 'busy', approved: 'good', returned: 'bad', withdrawn: 'quiet',
  open: 'busy', part: 'watch', paid: 'good', refundable: 'watch', receiving: 'busy', checking: 'busy', checked: 'watch', confirmed: 'good', discarded: 'quiet', failed: 'bad',
  new: 'good', resumed: 'good', terminated: 'quiet', 'transferred-out': 'quiet', retired: 'good', dead: 'quiet', closed: 'good', reopened: 'watch',
};
