package org.verdant.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled product, read once, and the words that the rules use for its parts. */
final class Code {
    static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.verdant");

    private Code() {}

    /** The package of a module itself, without its doors to the web and to the engine. */
    static DescribedPredicate<JavaClass> moduleRoot() {
        return DescribedPredicate.describe(
                "in the root of a module", type -> type.getPackageName().matches("org\\.verdant\\.[a-z]+"));
    }
}
