package org.verdant.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** One thing asked over and over by several clients at once, and how long its answers took. */
final class Reading {
    private final String name;
    private final Callable<Integer> ask;

    /** @param ask asks once and answers with the status of HTTP */
    Reading(String name, Callable<Integer> ask) {
        this.name = name;
        this.ask = ask;
    }

    /** A page with the session of a person, a call with its token. */
    static Reading of(Person person, String path) {
        return new Reading(path, () -> person.get(path).statusCode());
    }

    /** Asks for some seconds to warm up, then as long again to measure; answers with one line of JSON. */
    String measured(int clients, double seconds) throws Exception {
        var status = ask.call();
        if (status != 200) {
            return "{\"path\":\"" + name + "\",\"status\":" + status + "}";
        }
        ask(clients, seconds / 2);
        var times = ask(clients, seconds);
        Collections.sort(times);
        return String.format(
                Locale.ROOT,
                "{\"path\":\"%s\",\"clients\":%d,\"answers\":%d,\"perSecond\":%.0f,\"p50ms\":%.1f,\"p95ms\":%.1f,\"maxms\":%.1f}",
                name.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}"),
                clients,
                times.size(),
                times.size() / seconds,
                at(times, 0.50),
                at(times, 0.95),
                at(times, 1));
    }

    private List<Long> ask(int clients, double seconds) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(clients);
        try {
            var end = System.nanoTime() + (long) (seconds * 1e9);
            var all = new ArrayList<Long>();
            for (var one : threads.invokeAll(Collections.nCopies(clients, (Callable<List<Long>>) () -> until(end)))) {
                all.addAll(one.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Long> until(long end) throws Exception {
        var times = new ArrayList<Long>();
        while (System.nanoTime() < end) {
            var start = System.nanoTime();
            var status = ask.call();
            times.add(System.nanoTime() - start);
            if (status != 200) {
                throw new IOException(name + " answered " + status);
            }
        }
        return times;
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * (sorted.size() - 1)))) / 1e6;
    }
}
