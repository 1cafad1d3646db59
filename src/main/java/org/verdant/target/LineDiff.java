package org.verdant.target;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is different between two texts, line by line: the longest common lines stay, the others went or came. */
final class LineDiff {
    /** Lines that stay the same around what changed. */
    private static final int AROUND = 3;

    private final List<String> old;
    private final List<String> now;

    private LineDiff(List<String> old, List<String> now) {
        this.old = old;
        this.now = now;
    }

    static List<DiffLine> between(String old, String now) {
        return near(new LineDiff(old.lines().toList(), now.lines().toList()).all());
    }

    private List<DiffLine> all() {
        var head = 0;
        while (head < old.size() && head < now.size() && old.get(head).equals(now.get(head))) {
            head++;
        }
        var oldEnd = old.size();
        var nowEnd = now.size();
        while (oldEnd > head && nowEnd > head && old.get(oldEnd - 1).equals(now.get(nowEnd - 1))) {
            oldEnd--;
            nowEnd--;
        }
        var lines = new ArrayList<DiffLine>();
        for (int i = 0; i < head; i++) {
            lines.add(DiffLine.same(i + 1, i + 1, old.get(i)));
        }
        lines.addAll(middle(head, oldEnd, nowEnd));
        for (int i = oldEnd, j = nowEnd; i < old.size(); i++, j++) {
            lines.add(DiffLine.same(i + 1, j + 1, old.get(i)));
        }
        return lines;
    }

    /** Walks the table of longest common parts back from its end. */
    private List<DiffLine> middle(int from, int oldEnd, int nowEnd) {
        var common = common(from, oldEnd, nowEnd);
        var lines = new ArrayList<DiffLine>();
        int i = oldEnd;
        int j = nowEnd;
        while (i > from || j > from) {
            if (i > from && j > from && old.get(i - 1).equals(now.get(j - 1))) {
                lines.add(DiffLine.same(i, j, old.get(i - 1)));
                i--;
                j--;
            } else if (j > from && (i == from || common[i - from][j - from - 1] >= common[i - from - 1][j - from])) {
                lines.add(DiffLine.came(j, now.get(j - 1)));
                j--;
            } else {
                lines.add(DiffLine.went(i, old.get(i - 1)));
                i--;
            }
        }
        Collections.reverse(lines);
        return lines;
    }

    private int[][] common(int from, int oldEnd, int nowEnd) {
        var common = new int[oldEnd - from + 1][nowEnd - from + 1];
        for (int i = 1; i < common.length; i++) {
            for (int j = 1; j < common[i].length; j++) {
                common[i][j] = old.get(from + i - 1).equals(now.get(from + j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return common;
    }

    private static List<DiffLine> near(List<DiffLine> lines) {
        var near = new ArrayList<DiffLine>();
        for (int at = 0; at < lines.size(); at++) {
            var around = lines.subList(Math.max(0, at - AROUND), Math.min(lines.size(), at + AROUND + 1));
            if (around.stream().anyMatch(DiffLine::changed)) {
                near.add(lines.get(at));
            }
        }
        return near;
    }
}
