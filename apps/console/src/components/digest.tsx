import { Typography } from 'antd';

/** A digest by its beginning; the whole of it in the title and when copied. */
export function Digest({ hex }: { readonly hex: string }) {
  return (
    <Typography.Text code copyable={{ text: hex }} title={hex}>
      {hex.slice(0, 12)}…
    </Typography.Text>
  );
}
