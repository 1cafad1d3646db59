package org.verdant.target;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names one commitment of the Action Plan: {@code C1.1} has a minimum, {@code Q2.3} is tracked without one. */
public record TargetCode(@JsonValue String value) implements Comparable<TargetCode> {
    private static final Pattern FORM = Pattern.compile("[CQ][1-9]\\.[1-9]");

    public TargetCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no commitment has the code " + value);
        }
    }

    @JsonCreator
    public static TargetCode of(String value) {
        return new TargetCode(value);
    }

    @Override
    public int compareTo(TargetCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
