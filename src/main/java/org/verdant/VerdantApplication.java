package org.verdant;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Verdant: green-energy cooperation projects, from proposal to counted result. */
@SpringBootApplication
public class VerdantApplication {
    public static void main(String[] args) {
        SpringApplication.run(VerdantApplication.class, args);
    }
}
