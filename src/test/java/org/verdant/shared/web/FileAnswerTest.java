package org.verdant.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class FileAnswerTest {
    @Test
    void a_file_is_always_a_download_that_may_run_nothing() throws IOException {
        var response = new MockHttpServletResponse();
        var bytes = "<script>".getBytes(StandardCharsets.UTF_8);

        FileAnswer.send(response, "a.txt", "text/plain", bytes.length, target -> target.write(bytes));

        assertThat(response.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(response.getHeader("Content-Security-Policy")).startsWith("sandbox;");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getContentLengthLong()).isEqualTo(bytes.length);
        assertThat(response.getContentAsByteArray()).isEqualTo(bytes);
    }

    @Test
    void a_name_is_encoded_for_new_programs_and_plain_for_old_ones() {
        assertThat(FileAnswer.disposition("议程 \"1\".pdf"))
                .isEqualTo("attachment; filename=\"__ _1_.pdf\"; filename*=UTF-8''%E8%AE%AE%E7%A8%8B%20%221%22.pdf");
    }

    @Test
    void a_name_cannot_begin_another_header() {
        assertThat(FileAnswer.disposition("a\r\nSet-Cookie: b.pdf")).doesNotContain("\r", "\n");
    }
}
