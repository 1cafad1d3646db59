package org.verdant.approval.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.verdant.approval.PlatformForm;
import org.verdant.shared.Actor;
import org.verdant.shared.web.Choice;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.PlatformProcess;
import org.verdant.workflow.TaskPage;

/** The pages of the steps of the research platform: they show how far its case is, and differ in what is decided. */
@Configuration
class PlatformPages {
    private final PlatformPart part;
    private final MessageSource messages;

    PlatformPages(PlatformPart part, MessageSource messages) {
        this.part = part;
        this.messages = messages;
    }

    @Bean
    TaskPage studyOptionsPage() {
        return new Page(PlatformProcess.STUDY_OPTIONS, "none");
    }

    @Bean
    TaskPage consultMembersPage() {
        return new Page(PlatformProcess.CONSULT_MEMBERS, "none");
    }

    @Bean
    TaskPage decidePlatformPage() {
        return new Page(PlatformProcess.DECIDE_PLATFORM, "platform.decision.");
    }

    @Bean
    TaskPage launchPlatformPage() {
        return new Page(PlatformProcess.LAUNCH_PLATFORM, "platform.launch.");
    }

    private List<Choice> outcomes(String prefix) {
        return prefix.equals("none")
                ? List.of()
                : Arrays.stream(PlatformForm.Outcome.values())
                        .map(outcome -> new Choice(
                                outcome.name(),
                                messages.getMessage(prefix + outcome, null, LocaleContextHolder.getLocale())))
                        .toList();
    }

    private final class Page implements TaskPage {
        private final String key;
        private final String words;

        Page(String key, String words) {
            this.key = key;
            this.words = words;
        }

        @Override
        public String taskKey() {
            return key;
        }

        @Override
        public Map<String, Object> model(OpenTask task, Actor actor) {
            var model = new HashMap<>(part.model(task.caseId()));
            model.put("outcomes", outcomes(words));
            return model;
        }
    }
}
