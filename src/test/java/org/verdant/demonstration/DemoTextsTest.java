package org.verdant.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.support.VerdantTest;
import org.verdant.workflow.DemoClock;

/** Texts of the demonstration: one is adopted and has led to something, one is before the members, one was refused twice, and the platform's options are studied. */
@VerdantTest
class DemoTextsTest {
    @Autowired
    DemoTexts demoTexts;

    @Autowired
    DemoClock clock;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    @Test
    void each_text_comes_to_where_its_deeds_lead() throws IOException {
        jdbc.sql("update proposal set status = 'WITHDRAWN' where track = 'PLATFORM' and number is not null")
                .update();
        var now = clock.now();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var texts = json.readValue(
                new ClassPathResource("demonstration/texts.json").getInputStream(),
                new TypeReference<List<DemoText>>() {});
        clock.moveTo(today.minusDays(430).atStartOfDay().toInstant(ZoneOffset.UTC));
        var timeline = new DemoTimeline();
        demoTexts.enter(texts, today, timeline);
        timeline.liveUntil(now, clock::moveTo);
        assertThat(texts).extracting(this::status).containsExactly("COMPLETED", "NO_OBJECTION", "REJECTED", "REVIEW");
        assertThat(texts).extracting(this::stage).containsExactly("ADOPTED", "SILENCE", "NOT_ADOPTED", "none");
    }

    private String status(DemoText text) {
        return value("select status from proposal where title = ? order by created_at desc limit 1", text);
    }

    private String stage(DemoText text) {
        return value(
                "select coalesce(t.stage, 'none') from proposal p left join governance_text t on t.case_id = p.id where p.title = ? order by p.created_at desc limit 1",
                text);
    }

    private String value(String sql, DemoText text) {
        return jdbc.sql(sql)
                .param(text.content().path("title").asText())
                .query(String.class)
                .single();
    }
}
