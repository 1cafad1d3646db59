package org.verdant.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** A complete activity as a proposer would send it, to be spoilt by a test. */
public final class Activities {
    private static final String SUMMARY =
            "Ministries, grid operators and regulators of both countries work through a first common plan for the exchange of"
                    + " hydropower and solar power over the new line: metering, tariffs, dispatch rules and the settlement of"
                    + " imbalances, with a declaration that both sides sign on the last day.";

    private Activities() {}

    /** Complete and right when it is submitted on that day. */
    public static ObjectNode complete(LocalDate today) {
        var start = today.plusDays(60);
        var end = start.plusDays(2);
        try {
            return (ObjectNode) new ObjectMapper().readTree("""
                    {"title": "Dialogue on cross-border power trade along the Mekong", "titleLocal": null, "language": null,
                     "summary": "%s",
                     "partners": [{"name": "Ministry of Energy and Mines", "country": "LA", "type": "10", "identifier": null, "role": "4"}],
                     "countries": [{"country": "PK", "percent": "50"}, {"country": "LA", "percent": "50"}],
                     "sectors": [{"code": "23110", "percent": "100"}],
                     "sdgTargets": ["7.1", "17.9"],
                     "plannedStart": "%s", "plannedEnd": "%s",
                     "budget": {"total": {"amount": "40000.00", "currency": "USD"},
                                "lines": [{"category": "EVENT", "from": "%s", "to": "%s", "amount": "40000.00"}],
                                "funding": [{"organisation": "Institute of Energy", "financeType": "110", "amount": "40000.00", "committed": true}]},
                     "trafficLight": "GREEN",
                     "contact": {"name": "A. Person", "email": "a.person@institute.example", "phone": "+92 51 0000000"},
                     "details": {"kind": "DIALOGUE", "primaryTheme": "CONNECTIVITY",
                                 "start": "%sT09:00:00", "end": "%sT17:00:00", "timeZone": "Asia/Vientiane",
                                 "mode": "IN_PERSON", "place": "Vientiane", "hostCountry": "LA",
                                 "hostOrganisation": "Ministry of Energy and Mines",
                                 "participatingCountries": ["PK", "LA"], "participantsPlanned": 60,
                                 "parentEvent": null, "seriesId": null, "expectedOutput": "DECLARATION"}}""".formatted(SUMMARY, start, end, start, end, start, end));
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
