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
/// @param regular whole, not only the characters used: whoever fills the form in types with it
/// @param bold only the characters used
record FormLook(PdfFont regular, PdfFont bold) {
    static final Color BLUE = new DeviceRgb(0x00, 0x5E, 0xB8);
    static final Color DARK_BLUE = new DeviceRgb(0x00, 0x30, 0x87);
    static final Color INK = new DeviceRgb(0x21, 0x2B, 0x32);
    static final Color GREY = new DeviceRgb(0x3B, 0x4D, 0x5A);
    static final Color PALE = new DeviceRgb(0xF0, 0xF4, 0xF5);
    static final Color EDGE = new DeviceRgb(0x76, 0x86, 0x92);
    static final Color HAIR = new DeviceRgb(0xD8, 0xDD, 0xE0);
    static final Color FIELD = new DeviceRgb(0xFB, 0xFC, 0xFE);

    static FormLook load() throws IOException {
        var regular = font("Regular");
        regular.setSubset(false);
        return new FormLook(regular, font("Bold"));
    }

    private static PdfFont font(String style) throws IOException {
        try (var in = Fonts.resource(style)) {
            return PdfFontFactory.createFont(in.readAllBytes(), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
        }
    }
}
