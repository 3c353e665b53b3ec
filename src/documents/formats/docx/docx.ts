/** A document as DOCX, by the library `docx`: what Word makes of it are its own headings, lists, fields and tables. */
import { Document, Packer } from 'docx';
import type { TextDocument } from '../../model/text-document.ts';
import { bookmarkedHeadings, listedHeadings } from '../bookmarks.ts';
import { page } from '../design.ts';
import { bodyOf } from './body.ts';
import { contentsNumbers } from './contents.ts';
import { footerOf } from './footer.ts';
import { numbering } from './numbering.ts';
import { repeatable } from './repeatable.ts';
import { styles } from './styles.ts';

/** @param document a clean one, see `cleanDocument` */
export async function writeDocx(document: TextDocument): Promise<Uint8Array> {
  const headings = bookmarkedHeadings(document);
  const file = new Document({
    styles,
    numbering,
    features: { updateFields: document.cover },
    pageNumbers: contentsNumbers(listedHeadings(document, headings)),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin,
              right: page.margin,
              bottom: page.margin,
              left: page.margin,
              header: page.footer,
              footer: page.footer,
            },
          },
        },
        footers: { default: footerOf(document) },
        children: bodyOf(document, headings),
      },
    ],
  });
  const packed = await Packer.pack(file, 'uint8array');
  return repeatable(packed, document);
}
