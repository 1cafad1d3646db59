package org.verdant.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The two clocks: the product's, and the wall's for what protects the product. */
@Configuration(proxyBeanMethods = false)
class Clocks {
    @Bean
    @Primary
    VerdantClock clock() {
        return new VerdantClock();
    }

    @Bean
    Clock wallClock() {
        return Clock.systemUTC();
    }
}
