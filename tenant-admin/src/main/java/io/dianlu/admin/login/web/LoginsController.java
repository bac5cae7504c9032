package io.dianlu.admin.login.web;

import io.dianlu.admin.login.TenantLogins;
import io.dianlu.tenant.TenantLogin;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(TenantLogin.PATH)
class LoginsController {

    private final TenantLogins logins;

    LoginsController(TenantLogins logins) {
        this.logins = logins;
    }

    @PostMapping
    ResponseEntity<TenantLogin> require(@PathVariable UUID id, @RequestBody TenantLogin.Wanted wanted) {
        return once(logins.require(id, wanted));
    }

    @PutMapping("/{subject}/password")
    ResponseEntity<TenantLogin> password(@PathVariable UUID id, @PathVariable UUID subject) {
        return once(logins.giveNewPassword(id, subject));
    }

    @DeleteMapping("/{subject}/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessions(@PathVariable UUID id, @PathVariable UUID subject) {
        logins.endSessions(id, subject);
    }

    @DeleteMapping("/{subject}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID id, @PathVariable UUID subject) {
        logins.takeBack(id, subject);
    }

    private static ResponseEntity<TenantLogin> once(TenantLogin login) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(login);
    }
}
