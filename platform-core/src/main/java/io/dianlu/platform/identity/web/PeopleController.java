package io.dianlu.platform.identity.web;

import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.People;
import io.dianlu.platform.identity.People.OneTimePassword;
import io.dianlu.platform.identity.PeopleFilter;
import io.dianlu.platform.identity.PersonDraft;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.PersonView;
import io.dianlu.platform.shared.Answers;
import io.dianlu.platform.shared.EntityTags;
import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import io.dianlu.platform.shared.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people")
class PeopleController {

    private static final String PATH = "/api/v1/people/";

    private final People people;

    PeopleController(People people) {
        this.people = people;
    }

    record EnablementRequest(@Nullable Boolean enabled) {}

    @GetMapping
    Page<PersonView> list(
            @RequestParam(required = false) @Nullable UUID departmentId,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable Boolean enabled,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var department = departmentId == null ? null : new DepartmentId(departmentId);
        return people.list(new PeopleFilter(department, q, role, enabled), PageRequest.of(cursor, limit));
    }

    // the status is for the description of the API; the answer says it itself
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CreatedPerson> create(@RequestBody PersonDraft draft) {
        var created = people.create(draft);
        var person = created.person();
        return Answers.created(
                created.fresh(), PATH + person.id(), person.version(), CreatedPerson.of(person, created));
    }

    /** Not to be found again in a cache of the browser: what holds a password is asked for once. */
    @PutMapping("/{id}/password")
    ResponseEntity<OneTimePassword> givePassword(@PathVariable UUID id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(people.givePassword(new PersonId(id)));
    }

    @DeleteMapping("/{id}/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessions(@PathVariable UUID id) {
        people.endSessions(new PersonId(id));
    }

    @GetMapping("/{id}")
    ResponseEntity<PersonView> get(@PathVariable UUID id) {
        return tagged(people.get(new PersonId(id)));
    }

    @PutMapping("/{id}")
    ResponseEntity<PersonView> edit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody PersonDraft draft) {
        return tagged(people.edit(new PersonId(id), EntityTags.required(ifMatch), draft));
    }

    @PutMapping("/{id}/enablement")
    ResponseEntity<PersonView> enable(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody EnablementRequest request) {
        if (request.enabled() == null) {
            throw Problem.invalid("enabled", "required");
        }
        return tagged(people.enable(new PersonId(id), EntityTags.required(ifMatch), request.enabled()));
    }

    private static ResponseEntity<PersonView> tagged(PersonView person) {
        return Answers.versioned(person.version(), person);
    }
}
