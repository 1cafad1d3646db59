package org.verdant.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The activity that the journeys take along their road: complete, joint, on a theme, two months ahead. */
final class JourneyActivity {
    static final Map<String, String> REVIEWERS = Map.of("reviewer1", "Sokha Chan", "reviewer2", "Milena Jovanović");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private JourneyActivity() {}

    /** The form of {@code api.md}, section "A proposal, in full". */
    static Map<String, Object> form(LocalDate today) {
        var start = today.plusDays(60);
        var end = start.plusDays(2);
        var form = new HashMap<String, Object>();
        form.put("track", "ACTIVITY");
        form.put("title", "Dialogue on cross-border power trade along the Mekong " + NUMBER.incrementAndGet());
        form.put("summary", "Six ministries compare how they trade power across their borders. ".repeat(4));
        form.put(
                "partners",
                List.of(Map.of("name", "Ministry of Energy and Mines", "country", "LA", "type", "10", "role", "4")));
        form.put(
                "countries",
                List.of(Map.of("country", "PK", "percent", "50"), Map.of("country", "LA", "percent", "50")));
        form.put("sectors", List.of(Map.of("code", "23110", "percent", "100")));
        form.put("sdgTargets", List.of("7.1", "17.9"));
        form.put("plannedStart", start.toString());
        form.put("plannedEnd", end.toString());
        form.put("budget", budget(start));
        form.put("trafficLight", "GREEN");
        form.put(
                "contact",
                Map.of("name", "A. Person", "email", "a.person@institute.example", "phone", "+92 51 0000000"));
        form.put("details", details(start, end));
        return form;
    }

    private static Map<String, Object> budget(LocalDate start) {
        return Map.of(
                "total", Map.of("amount", "40000.00", "currency", "USD"),
                "lines",
                        List.of(Map.of(
                                "category",
                                "EVENT",
                                "from",
                                start.toString(),
                                "to",
                                start.plusDays(30).toString(),
                                "amount",
                                "40000.00")),
                "funding",
                        List.of(Map.of(
                                "organisation", "Institute of Energy",
                                "financeType", "110",
                                "amount", "40000.00",
                                "committed", true)));
    }

    private static Map<String, Object> details(LocalDate start, LocalDate end) {
        return Map.ofEntries(
                Map.entry("kind", "DIALOGUE"),
                Map.entry("primaryTheme", "CONNECTIVITY"),
                Map.entry("start", start + "T09:00:00"),
                Map.entry("end", end + "T17:00:00"),
                Map.entry("timeZone", "Asia/Vientiane"),
                Map.entry("mode", "IN_PERSON"),
                Map.entry("place", "Vientiane"),
                Map.entry("hostCountry", "LA"),
                Map.entry("hostOrganisation", "Ministry of Energy and Mines"),
                Map.entry("participatingCountries", List.of("PK", "LA")),
                Map.entry("participantsPlanned", 60),
                Map.entry("expectedOutput", "DECLARATION"));
    }
}
