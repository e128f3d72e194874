package soundpractice.documents.render;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;

/// Fonts and colours of one fillable form. Fonts belong to one file, so each form gets its own.
///
/// @param regular only the characters used
/// @param bold only the characters used
/// @param typed the font that readers type with: whole, and encoded in the plainest way (Windows Latin), because some readers show boxes for what is typed in any other
record FormLook(PdfFont regular, PdfFont bold, PdfFont typed) {
    static final Color BLUE = new DeviceRgb(0x00, 0x5E, 0xB8);
    static final Color DARK_BLUE = new DeviceRgb(0x00, 0x30, 0x87);
    static final Color INK = new DeviceRgb(0x21, 0x2B, 0x32);
    static final Color GREY = new DeviceRgb(0x3B, 0x4D, 0x5A);
    static final Color PALE = new DeviceRgb(0xF0, 0xF4, 0xF5);
    static final Color EDGE = new DeviceRgb(0x76, 0x86, 0x92);
    static final Color HAIR = new DeviceRgb(0xD8, 0xDD, 0xE0);
    static final Color FIELD = new DeviceRgb(0xFB, 0xFC, 0xFE);

    static FormLook load() throws IOException {
        var typed = font("Regular", PdfEncodings.WINANSI);
        typed.setSubset(false);
        return new FormLook(font("Regular", PdfEncodings.IDENTITY_H), font("Bold", PdfEncodings.IDENTITY_H), typed);
    }

    /// The font that a text in a field is drawn with: the one for typing, unless it lacks a character.
    PdfFont writing(String text) {
        return text.codePoints().allMatch(c -> c == '\n' || typed.containsGlyph(c)) ? typed : regular;
    }

    /// A font for lines drawn on to pages.
    static PdfFont font(String style) throws IOException {
        return font(style, PdfEncodings.IDENTITY_H);
    }

    private static PdfFont font(String style, String encoding) throws IOException {
        try (var in = Fonts.resource(style)) {
            return PdfFontFactory.createFont(in.readAllBytes(), encoding, EmbeddingStrategy.FORCE_EMBEDDED);
        }
    }
}
