package io.dianlu.platform.customer.web;

import io.dianlu.platform.customer.CustomFieldView;
import io.dianlu.platform.customer.Vocabulary;
import io.dianlu.platform.shared.Answers;
import io.dianlu.platform.shared.EntityTags;
import io.dianlu.platform.shared.FieldChecks;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class VocabularyController {

    private final Vocabulary vocabulary;
    private final MessageSource texts;

    VocabularyController(Vocabulary vocabulary, MessageSource texts) {
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /**
     * @param label the tenant's text, else the platform's in the caller's language
     * @param renamed whether a built-in value has a text of the tenant
     */
    record MaturityAnswer(String code, String label, boolean builtIn, boolean renamed, int order, long version) {}

    record RenameRequest(@Nullable String label) {}

    record MaturityRequest(@Nullable String code, @Nullable String label) {}

    record CustomFieldRequest(
            @Nullable String label,
            CustomFieldView.@Nullable Type type,
            @Nullable List<String> options,
            @Nullable Boolean required,
            @Nullable Integer order) {}

    @GetMapping("/maturities")
    List<MaturityAnswer> maturities(Locale locale) {
        return vocabulary.maturities().stream()
                .map(maturity -> answer(maturity, locale))
                .toList();
    }

    @GetMapping("/maturities/{code}")
    ResponseEntity<MaturityAnswer> maturity(@PathVariable String code, Locale locale) {
        return tagged(answer(vocabulary.maturity(code), locale));
    }

    @PutMapping("/maturities/{code}")
    ResponseEntity<MaturityAnswer> renameMaturity(
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody RenameRequest request,
            Locale locale) {
        return tagged(answer(vocabulary.renameMaturity(code, EntityTags.required(ifMatch), request.label()), locale));
    }

    private static ResponseEntity<MaturityAnswer> tagged(MaturityAnswer maturity) {
        return Answers.versioned(maturity.version(), maturity);
    }

    // the status is for the description of the API; the answer says it itself
    @PostMapping("/maturities")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<MaturityAnswer> addMaturity(@RequestBody MaturityRequest request, Locale locale) {
        var checks = new FieldChecks();
        checks.required("code", request.code());
        checks.required("label", request.label());
        checks.finish();
        var stored =
                vocabulary.addMaturity(Objects.requireNonNull(request.code()), Objects.requireNonNull(request.label()));
        var maturity = answer(stored.word(), locale);
        return Answers.created(stored.fresh(), "/api/v1/maturities/" + maturity.code(), maturity.version(), maturity);
    }

    private MaturityAnswer answer(Vocabulary.Maturity maturity, Locale locale) {
        var label = maturity.label() != null
                ? maturity.label()
                : texts.getMessage("maturity." + maturity.code(), null, locale);
        return new MaturityAnswer(
                maturity.code(),
                label,
                maturity.builtIn(),
                maturity.builtIn() && maturity.label() != null,
                maturity.order(),
                maturity.version());
    }

    @GetMapping("/custom-fields")
    List<CustomFieldView> customFields() {
        return vocabulary.customFields();
    }

    @GetMapping("/custom-fields/{key}")
    ResponseEntity<CustomFieldView> customField(@PathVariable String key) {
        var field = vocabulary.customField(key);
        return Answers.versioned(field.version(), field);
    }

    // the status is for the description of the API; the answer says it itself
    @PutMapping("/custom-fields/{key}")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CustomFieldView> putCustomField(
            @PathVariable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody CustomFieldRequest request) {
        var checks = new FieldChecks();
        checks.required("label", request.label());
        checks.required("type", request.type());
        checks.finish();
        var field = new CustomFieldView(
                key,
                CustomFieldView.SUBJECT,
                Objects.requireNonNull(request.label()),
                Objects.requireNonNull(request.type()),
                Objects.requireNonNullElse(request.options(), List.of()),
                Boolean.TRUE.equals(request.required()),
                Objects.requireNonNullElse(request.order(), 0),
                0);
        var stored = vocabulary.putCustomField(field, seen(ifMatch));
        var word = stored.word();
        return Answers.created(stored.fresh(), "/api/v1/custom-fields/" + key, word.version(), word);
    }

    /** None, or a star, for a field that is new. */
    private static @Nullable Long seen(@Nullable String ifMatch) {
        return ifMatch == null || ifMatch.strip().equals("*") ? null : EntityTags.required(ifMatch);
    }

    @DeleteMapping("/custom-fields/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeCustomField(@PathVariable String key) {
        vocabulary.removeCustomField(key);
    }
}
