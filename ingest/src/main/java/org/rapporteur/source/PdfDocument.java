package org.rapporteur.source;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;

/** The words of a PDF, in reading order as far as it tells. A scanned page has none. */
final class PdfDocument {
  private static final int MOST_PAGES = 200;

  private PdfDocument() {}

  /** The document in {@code bytes}. */
  static Item item(Origin origin, byte[] bytes, Known known) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new RefusedException(
            ErrorCode.TOO_LONG,
            document.getNumberOfPages() + " pages are no article; give the pages of one");
      }
      if (document.getNumberOfPages() == 0) {
        throw new RefusedException(
            ErrorCode.MALFORMED, "a PDF without pages; was it cut off? Fetch it again");
      }
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setParagraphEnd("\n\n");
      stripper.setSuppressDuplicateOverlappingText(true);
      String text = stripper.getText(document);
      if (text.isBlank()) {
        throw new RefusedException(
            ErrorCode.EMPTY, "no words in this PDF; pictures of pages need text recognition first");
      }
      return new Item.Text(
          origin, text, new Known(null, title(document), null, null, null).or(known));
    } catch (InvalidPasswordException locked) {
      throw new RefusedException(ErrorCode.UNREADABLE, "the PDF is locked by a password");
    } catch (RefusedException refused) {
      throw refused;
    } catch (IOException broken) {
      throw new RefusedException(ErrorCode.MALFORMED, "not a sound PDF: " + broken.getMessage());
    }
  }

  private static @Nullable String title(PDDocument document) {
    String title = document.getDocumentInformation().getTitle();
    return title == null || title.isBlank() ? null : title.strip();
  }
}
