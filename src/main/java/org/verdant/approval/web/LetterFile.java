package org.verdant.approval.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.verdant.approval.Letter;

/**
 * A letter as a file: a PDF, or plain text when it has signs that the product's fonts cannot draw. No free dependency brings a font with
 * Chinese signs, and a letter with holes would be worse than a plain one.
 */
@Component
class LetterFile {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans";
    private static final int BOLD = 700;

    private static final String TEMPLATE = "letters/letter";

    private final LetterSheet sheets;
    private final ITemplateEngine templates;
    private final String style;
    private final CmapLookup drawable;

    LetterFile(LetterSheet sheets, ITemplateEngine templates) {
        this.sheets = sheets;
        this.templates = templates;
        XRLog.setLoggingEnabled(false);
        try (var css = resource("/letters/letter.css");
                var font = new TTFParser().parse(new RandomAccessReadBuffer(resource(FONTS + "DejaVuSans.ttf")))) {
            style = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            drawable = font.getUnicodeCmapLookup();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @param ending {@code pdf} or {@code txt} */
    record Written(String ending, byte[] bytes) {}

    Written write(Letter letter) {
        var sheet = sheets.of(letter);
        var plain = sheet.plain();
        if (!plain.codePoints().allMatch(this::canDraw)) {
            return new Written("txt", plain.getBytes(StandardCharsets.UTF_8));
        }
        var context = new Context(letter.language());
        context.setVariable("sheet", sheet);
        return new Written("pdf", pdf(templates.process(TEMPLATE, context)));
    }

    private boolean canDraw(int sign) {
        return Character.isISOControl(sign) || drawable.getGlyphId(sign) > 0;
    }

    private byte[] pdf(String html) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> resource(FONTS + "DejaVuSans.ttf"), FAMILY);
        builder.useFont(() -> resource(FONTS + "DejaVuSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.withHtmlContent(html.replace("</head>", "<style>" + style + "</style></head>"), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(LetterFile.class.getResourceAsStream(name), name);
    }
}
