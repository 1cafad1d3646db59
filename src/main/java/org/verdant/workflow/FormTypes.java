package org.verdant.workflow;

import org.springframework.stereotype.Component;

/** The form record of each human step. */
@Component
public class FormTypes {
    private final Handlers handlers;

    FormTypes(Handlers handlers) {
        this.handlers = handlers;
    }

    /**
     * The record that the form of that step is read into.
     *
     * @param taskKey the user task's id in the diagram
     */
    public Class<? extends Record> of(String taskKey) {
        return handlers.of(taskKey).form();
    }
}
