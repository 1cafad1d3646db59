package org.verdant.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verdant.shared.Invalid;

class TypeCheckTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final TypeCheck check = new TypeCheck();

    @ParameterizedTest
    @EnumSource(FileType.class)
    void content_that_is_what_its_name_says_is_accepted(FileType type) {
        assertThatCode(() -> check.require(type, stream(sample(type)))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(FileType.class)
    void a_renamed_program_is_refused_under_every_name(FileType type) {
        assertThat(refusal(type, Samples.PROGRAM)).isEqualTo("file-content-differs");
        assertThat(refusal(type, Samples.ELF)).isEqualTo("file-content-differs");
    }

    @ParameterizedTest
    @EnumSource(FileType.class)
    void what_a_browser_would_run_is_refused_under_every_name(FileType type) {
        assertThat(refusal(type, Samples.text("<!DOCTYPE html><html><script>alert(1)</script></html>")))
                .isEqualTo("file-content-differs");
        assertThat(refusal(type, Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")))
                .isEqualTo("file-content-differs");
        assertThat(refusal(type, Samples.text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")))
                .isEqualTo("file-content-differs");
    }

    @ParameterizedTest
    @EnumSource(FileType.class)
    void an_empty_file_is_refused(FileType type) {
        assertThat(refusal(type, new byte[0])).isEqualTo("file-empty");
    }

    @Test
    void one_office_type_under_the_name_of_another_is_refused() {
        assertThat(refusal(FileType.DOCX, sample(FileType.XLSX))).isEqualTo("file-content-differs");
        assertThat(refusal(FileType.XLSX, sample(FileType.ODS))).isEqualTo("file-content-differs");
        assertThat(refusal(FileType.ODS, sample(FileType.ODT))).isEqualTo("file-content-differs");
        assertThat(refusal(FileType.PDF, sample(FileType.PNG))).isEqualTo("file-content-differs");
        assertThat(refusal(FileType.DOCX, Samples.zip(Map.of("a.txt", Samples.text("a")))))
                .isEqualTo("file-content-differs");
    }

    @Test
    void macros_are_refused_wherever_they_hide() {
        var hidden = Map.of("word/vbaProject.bin", Samples.text("x"));
        assertThat(refusal(FileType.DOCX, Samples.officeXml(WORD + ".main+xml", hidden)))
                .isEqualTo("file-has-macros");
        var renamed = Samples.officeXml("application/vnd.ms-word.document.macroEnabled.main+xml", Map.of());
        assertThat(refusal(FileType.DOCX, renamed)).isEqualTo("file-has-macros");
    }

    @Test
    void a_file_that_unpacks_to_too_much_is_refused_without_being_unpacked() {
        assertThat(refusal(FileType.DOCX, Samples.bomb())).isEqualTo("file-unpacks-too-large");
    }

    @Test
    void a_file_with_too_many_entries_is_refused() {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i <= Limits.ENTRIES; i++) {
            entries.put("word/" + i, new byte[0]);
        }
        assertThat(refusal(FileType.DOCX, Samples.officeXml(WORD + ".main+xml", entries)))
                .isEqualTo("file-unpacks-too-large");
    }

    @Test
    void a_damaged_package_is_refused() {
        var whole = sample(FileType.DOCX);
        var cut = new byte[60];
        System.arraycopy(whole, 0, cut, 0, cut.length);
        assertThat(refusal(FileType.DOCX, cut)).isEqualTo("file-content-differs");
    }

    @Test
    void text_is_accepted_in_the_encodings_that_people_have() {
        var text = "国家,参加人数\r\n老挝,24\r\n";
        assertThatCode(() -> {
                    check.require(FileType.CSV, stream(text.getBytes(StandardCharsets.UTF_8)));
                    check.require(FileType.CSV, stream(text.getBytes(Charset.forName("GB18030"))));
                    check.require(FileType.TXT, stream(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)));
                })
                .doesNotThrowAnyException();
    }

    private String refusal(FileType type, byte[] content) {
        var refused = catchThrowableOfType(Invalid.class, () -> check.require(type, stream(content)));
        return refused.errors().get(0).code();
    }

    private static byte[] sample(FileType type) {
        return switch (type) {
            case PDF -> Samples.PDF;
            case PNG -> Samples.PNG;
            case JPEG -> Samples.JPEG;
            case DOCX, XLSX, PPTX -> Samples.officeXml(type);
            case ODT, ODS -> Samples.openDocument(type.mediaType());
            case TXT -> Samples.text("Minutes of the meeting\n");
            case CSV -> Samples.text("country,women,men\nLA,10,12\n");
        };
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
