package org.verdant.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.verdant.shared.CountryCode;

/** Enters the first administrator of a new installation, as {@code verdant.admin.*} name that person. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
@ConditionalOnProperty("verdant.admin.email")
class FirstStart implements ApplicationRunner {
    private final EnterFirstAdministrator first;
    private final String email;
    private final String password;
    private final String organisation;
    private final CountryCode country;

    FirstStart(
            EnterFirstAdministrator first,
            @Value("${verdant.admin.email}") String email,
            @Value("${verdant.admin.password}") String password,
            @Value("${verdant.admin.organisation:Secretariat}") String organisation,
            @Value("${verdant.admin.country:CN}") String country) {
        this.first = first;
        this.email = email;
        this.password = password;
        this.organisation = organisation;
        this.country = CountryCode.of(country);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        first.enter(email, password, organisation, country);
    }
}
