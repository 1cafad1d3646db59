package org.verdant.identity;

import java.util.List;

/**
 * Everything that an administrator sees of one person. No password is in it.
 *
 * @param sources who says so, of each employment, and where it ended who says that; empty where nobody was named
 */
public record PersonFile(
        PersonCard card,
        boolean disabled,
        boolean canSignIn,
        List<EmploymentCard> employments,
        List<String> sources,
        List<RoleGrantCard> grants) {}
