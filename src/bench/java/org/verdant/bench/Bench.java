package org.verdant.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Measures the main pages and calls of a running product with its demonstration data. Arguments: address, clients, seconds for each.
 * Prints one line of JSON for each address asked.
 */
public final class Bench {
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    private final String address;

    private Bench(String address) {
        this.address = address;
    }

    public static void main(String[] arguments) throws Exception {
        var address = arguments.length > 0 ? arguments[0] : "http://localhost:8080";
        var clients = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
        var seconds = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 4;
        @SuppressWarnings("PMD.SystemPrintln")
        PrintStream out = System.out;
        for (var reading : new Bench(address).readings()) {
            out.println(reading.measured(clients, seconds));
        }
        var form = LargeForm.begun(Person.signedIn(address, "proposer"));
        out.println(form.opening().measured(clients, seconds));
        out.println(form.saving().measured(1, seconds));
        form.discard();
    }

    private List<Reading> readings() throws IOException, InterruptedException {
        var nobody = Person.nobody(address);
        var proposer = Person.signedIn(address, "proposer");
        var coordinator = Person.signedIn(address, "coordinator");
        var auditor = Person.signedIn(address, "auditor");
        var proposal = first(proposer, "/api/proposals");
        var task = first(coordinator, "/api/tasks");
        var running = firstCase(coordinator);
        var readings = new ArrayList<Reading>();
        add(readings, nobody, "/", "/targets/C1.1", "/sign-in", "/api/programme", "/api/targets/C1.1/credits");
        add(readings, proposer, "/proposals", "/proposals/" + proposal, "/proposals/new?track=ACTIVITY");
        add(readings, proposer, "/api/proposals", "/api/proposals/" + proposal, "/api/proposals/" + proposal + "/timeline");
        add(readings, coordinator, "/tasks", "/tasks/" + task, "/monitor", "/monitor/" + running);
        add(readings, coordinator, "/api/tasks", "/api/tasks/" + task, "/api/cases", "/api/cases/" + running);
        add(readings, auditor, "/audit");
        return readings;
    }

    private static void add(List<Reading> readings, Person person, String... paths) {
        for (var path : paths) {
            readings.add(Reading.of(person, path));
        }
    }

    private static String first(Person person, String list) throws IOException, InterruptedException {
        return found(ID, person.get(list).body(), list);
    }

    private static String firstCase(Person person) throws IOException, InterruptedException {
        var proposal = Pattern.compile("\"proposal\"\\s*:\\s*\\{[^}]*?\"id\"\\s*:\\s*\"([^\"]+)\"");
        return found(proposal, person.get("/api/cases").body(), "/api/cases");
    }

    private static String found(Pattern pattern, String body, String where) throws IOException {
        var match = pattern.matcher(body);
        if (!match.find()) {
            throw new IOException("nothing to ask for in " + where + ": " + body);
        }
        return match.group(1);
    }
}
