package org.verdant.workflow;

/** What is undone when a file ends before its time, {@code processes/file-ending.bpmn}: its steps, its agreement, its money, its notice. */
public final class FileEnding {
    public static final String KEY = "file-ending";

    private FileEnding() {}
}
