/** The media type of a picture that browsers show, by its first bytes; null for others, such as metafiles. */
export function detectPictureType(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (start.startsWith('\x89PNG')) return 'image/png';
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (start.startsWith('GIF8')) return 'image/gif';
  if (start.startsWith('BM')) return 'image/bmp';
  return start.startsWith('RIFF') && start.endsWith('WEBP') ? 'image/webp' : null;
}
