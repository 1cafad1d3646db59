package org.verdant.identity.web;

import org.springframework.stereotype.Component;
import org.verdant.identity.CorrectRegister;
import org.verdant.identity.EndInRegister;
import org.verdant.identity.EnterInRegister;
import org.verdant.identity.StrikeFromRegister;

/** What an administrator does to the register. */
@Component
record RegisterChanges(EnterInRegister enter, EndInRegister end, CorrectRegister correct, StrikeFromRegister strike) {}
