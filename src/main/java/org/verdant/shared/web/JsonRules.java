package org.verdant.shared.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

/** How JSON is read and written everywhere: nothing unknown, dates as text, amounts as text and never as a float. */
@Configuration(proxyBeanMethods = false)
class JsonRules {
    @Bean
    Jackson2ObjectMapperBuilderCustomizer strictJson() {
        return JsonRules::strict;
    }

    private static void strict(Jackson2ObjectMapperBuilder builder) {
        builder.featuresToEnable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .featuresToDisable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .deserializers(new Amounts(), new Texts(), new Days())
                .serializers(new PlainAmounts());
    }

    /** An amount is text in plain decimal notation: {@code "125000.00"}. A number of JSON has passed through a float somewhere. */
    private static final class Amounts extends StdScalarDeserializer<BigDecimal> {
        private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,8})?");

        Amounts() {
            super(BigDecimal.class);
        }

        @Override
        public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
            }
            var text = parser.getText().strip();
            if (text.isEmpty()) {
                return null;
            }
            return PLAIN.matcher(text).matches()
                    ? new BigDecimal(text)
                    : (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "not a plain amount");
        }
    }

    private static final class PlainAmounts extends StdScalarSerializer<BigDecimal> {
        PlainAmounts() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(
                BigDecimal amount, JsonGenerator json, com.fasterxml.jackson.databind.SerializerProvider provider)
                throws IOException {
            json.writeString(amount.toPlainString());
        }
    }

    /** A day of a year with four digits: others are slips, and some of them no database column can hold. */
    private static final class Days extends StdScalarDeserializer<LocalDate> {
        Days() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            return day == null || (day.getYear() >= 1000 && day.getYear() <= 9999)
                    ? day
                    : (LocalDate)
                            context.handleWeirdStringValue(LocalDate.class, day.toString(), "not a day of our time");
        }
    }

    /** Text without the character that no database column can hold. */
    private static final class Texts extends StdScalarDeserializer<String> {
        Texts() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = StringDeserializer.instance.deserialize(parser, context);
            return text == null || text.indexOf('\0') < 0
                    ? text
                    : (String) context.handleWeirdStringValue(String.class, "", "holds a NUL character");
        }
    }
}
