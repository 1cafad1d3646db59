package org.verdant;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Verdant: green-energy cooperation projects, from proposal to counted result. */
@SpringBootApplication
public class VerdantApplication {
    public static void main(String[] args) {
        // the engine keeps times without a zone: every node lives in UTC, people see their own zone on pages (engine.md
        // P22)
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(VerdantApplication.class, args);
    }
}
