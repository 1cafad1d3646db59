package org.verdant.proposal;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An exact number that travels as text, never as a float: {@code 40000.00}. At most 15 digits before the point and 6 behind it. */
@JsonDeserialize(using = Decimal.Reader.class)
public record Decimal(BigDecimal value) {
    private static final Pattern FORM = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    /** Whether {@link #of} reads it. */
    static boolean isPlain(String text) {
        return FORM.matcher(text).matches();
    }

    public static Decimal of(String text) {
        if (!isPlain(text)) {
            throw new IllegalArgumentException("not a plain number: " + text);
        }
        return new Decimal(new BigDecimal(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toPlainString();
    }

    static final class Reader extends StdScalarDeserializer<Decimal> {
        private static final long serialVersionUID = 1;

        Reader() {
            super(Decimal.class);
        }

        @Override
        public @Nullable Decimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue() || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
                return (Decimal) context.handleUnexpectedToken(Decimal.class, parser);
            }
            var text = parser.getText().strip();
            return isPlain(text)
                    ? of(text)
                    : (Decimal) context.handleWeirdStringValue(Decimal.class, text, "not a plain number");
        }
    }
}
