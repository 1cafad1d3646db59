package org.verdant.identity;

import java.util.List;

/** Everything that an administrator sees of one person. No password is in it. */
public record PersonFile(
        PersonCard card,
        boolean disabled,
        boolean canSignIn,
        List<EmploymentCard> employments,
        List<RoleGrantCard> grants) {}
