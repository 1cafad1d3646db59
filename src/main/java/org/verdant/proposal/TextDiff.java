package org.verdant.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What changed from one version of a text to another, word by word; of two very long texts sentence by sentence. */
public final class TextDiff {
    /** So many comparisons at most. */
    private static final long MOST = 4_000_000;

    private static final String WORDS = "(?<=\\s)|(?<=[\\p{IsHan}，。、；：])";
    private static final String SENTENCES = "(?<=[.;:。；：\\n])";

    private TextDiff() {}

    /** A run of text that both have, or that only the older or the newer one has. */
    public record Piece(Kind kind, String text) {}

    /** Where a piece stands. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** In reading order: the pieces that are the same or removed are the older text, those the same or added the newer one. */
    public static List<Piece> between(String older, String newer) {
        var before = older.split(WORDS);
        var after = newer.split(WORDS);
        if ((long) before.length * after.length > MOST) {
            before = older.split(SENTENCES);
            after = newer.split(SENTENCES);
        }
        return joined(walk(before, after));
    }

    private static List<Piece> walk(String[] before, String[] after) {
        var common = common(before, after);
        var pieces = new ArrayList<Piece>();
        int i = 0;
        int j = 0;
        while (i < before.length || j < after.length) {
            if (i < before.length && j < after.length && before[i].equals(after[j])) {
                pieces.add(new Piece(Kind.SAME, before[i]));
                i++;
                j++;
            } else if (j == after.length || (i < before.length && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(new Piece(Kind.REMOVED, before[i++]));
            } else {
                pieces.add(new Piece(Kind.ADDED, after[j++]));
            }
        }
        return pieces;
    }

    /** How many words the rests of both have in common in the same order, from each place on. */
    private static int[][] common(String[] before, String[] after) {
        var common = new int[before.length + 1][after.length + 1];
        for (int i = before.length - 1; i >= 0; i--) {
            for (int j = after.length - 1; j >= 0; j--) {
                common[i][j] = before[i].equals(after[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Neighbours of one kind become one piece; what was replaced stands before what replaces it. */
    private static List<Piece> joined(List<Piece> words) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        while (at < words.size()) {
            var changed = words.get(at).kind() != Kind.SAME;
            int end = at;
            while (end < words.size() && (words.get(end).kind() != Kind.SAME) == changed) {
                end++;
            }
            var run = words.subList(at, end);
            for (var kind : changed ? Arrays.asList(Kind.REMOVED, Kind.ADDED) : Collections.singletonList(Kind.SAME)) {
                add(pieces, kind, run);
            }
            at = end;
        }
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Kind kind, List<Piece> run) {
        var text = new StringBuilder();
        run.stream().filter(word -> word.kind() == kind).forEach(word -> text.append(word.text()));
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text.toString()));
        }
    }
}
