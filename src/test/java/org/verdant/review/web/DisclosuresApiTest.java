package org.verdant.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.review.CommentForm;
import org.verdant.review.CommentOnDisclosure;
import org.verdant.review.DisclosureReader;
import org.verdant.support.ApiClient;
import org.verdant.support.FinancingRoad;
import org.verdant.support.VerdantTest;

/** What lies open to everybody, for programs that have no account. */
@VerdantTest
class DisclosuresApiTest {
    @Autowired
    ApplicationContext beans;

    @LocalServerPort
    int port;

    private String disclosed(String category) {
        var road = new FinancingRoad(beans);
        var file = road.atPanel(road.eligible(FinancingRoad.category(category)));
        return beans.getBean(DisclosureReader.class).of(file).orElseThrow().number();
    }

    @Test
    void a_disclosed_file_is_told_with_what_everybody_may_read_and_no_comment_that_waits() {
        var number = disclosed("B");
        beans.getBean(CommentOnDisclosure.class)
                .comment(number, new CommentForm("A neighbour", "Not looked at yet."), "203.0.113.61");
        var file = ApiClient.anonymous(port)
                .get("/api/disclosures/" + number)
                .expect(200)
                .json();
        assertThat(file.path("category").asText()).isEqualTo("B");
        assertThat(file.path("open").asBoolean()).isTrue();
        assertThat(file.at("/cost/currency").asText()).isEqualTo("USD");
        assertThat(file.at("/financing/amount").asText()).isNotEmpty();
        assertThat(file.path("countries").size()).isPositive();
        assertThat(file.path("comments").size()).isZero();
        assertThat(file.findValuesAsText("address")).isNotEmpty().allSatisfy(address -> assertThat(
                        ApiClient.anonymous(port).raw(address).statusCode())
                .isEqualTo(200));
        ApiClient.anonymous(port).get("/api/disclosures/FIN-1999-0001").expect(404);
    }

    @Test
    void the_list_goes_on_from_page_to_page_with_what_ends_last_first() {
        var later = disclosed("A");
        var sooner = disclosed("B");
        var first = ApiClient.anonymous(port)
                .get("/api/disclosures?limit=1")
                .expect(200)
                .json();
        assertThat(first.path("total").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(first.at("/items/0/number").asText()).isEqualTo(later);
        var all = ApiClient.anonymous(port)
                .get("/api/disclosures?limit=200&cursor=" + first.path("next").asText())
                .expect(200)
                .json();
        assertThat(all.path("items").findValuesAsText("number"))
                .contains(sooner)
                .doesNotContain(later);
        ApiClient.anonymous(port).get("/api/disclosures?cursor=bm9uc2Vuc2U").expect(400);
        ApiClient.anonymous(port).get("/api/disclosures?sort=title").expect(400);
    }
}
