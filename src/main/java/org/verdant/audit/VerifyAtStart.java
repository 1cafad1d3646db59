package org.verdant.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The command {@code java -jar verdant.jar --verdant.audit.verify=true}: verifies all chains, says what it found and ends; with 0
 * when they are intact, with 1 at the first entry that is not.
 */
@Component
@ConditionalOnProperty("verdant.audit.verify")
@Order(Ordered.HIGHEST_PRECEDENCE)
class VerifyAtStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(VerifyAtStart.class);

    private final VerifyAudit verifyAudit;
    private final ConfigurableApplicationContext application;

    VerifyAtStart(VerifyAudit verifyAudit, ConfigurableApplicationContext application) {
        this.verifyAudit = verifyAudit;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var result = verifyAudit.verify();
        ExitCodeGenerator code = () -> say(result);
        System.exit(SpringApplication.exit(application, code));
    }

    static int say(Verification result) {
        var finding = result.finding();
        if (finding == null) {
            LOG.info("The audit is intact: {} entries in {} streams.", result.entries(), result.streams());
            return 0;
        }
        LOG.error(
                "The audit is broken at entry {} of stream {}: {}.", finding.seq(), finding.stream(), finding.reason());
        return 1;
    }
}
