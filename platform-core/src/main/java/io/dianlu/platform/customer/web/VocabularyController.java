package io.dianlu.platform.customer.web;

import io.dianlu.platform.customer.CustomFieldView;
import io.dianlu.platform.customer.Vocabulary;
import io.dianlu.platform.shared.Answers;
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

    /** @param label in the caller's language for a built-in value */
    record MaturityAnswer(String code, String label, boolean builtIn, int order) {}

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
    MaturityAnswer maturity(@PathVariable String code, Locale locale) {
        return answer(vocabulary.maturity(code), locale);
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
        return Answers.created(stored.fresh(), "/api/v1/maturities/" + maturity.code(), maturity);
    }

    private MaturityAnswer answer(Vocabulary.Maturity maturity, Locale locale) {
        var label = maturity.label() != null
                ? maturity.label()
                : texts.getMessage("maturity." + maturity.code(), null, locale);
        return new MaturityAnswer(maturity.code(), label, maturity.builtIn(), maturity.order());
    }

    @GetMapping("/custom-fields")
    List<CustomFieldView> customFields() {
        return vocabulary.customFields();
    }

    @GetMapping("/custom-fields/{key}")
    CustomFieldView customField(@PathVariable String key) {
        return vocabulary.customField(key);
    }

    // the status is for the description of the API; the answer says it itself
    @PutMapping("/custom-fields/{key}")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CustomFieldView> putCustomField(@PathVariable String key, @RequestBody CustomFieldRequest request) {
        var checks = new FieldChecks();
        checks.required("label", request.label());
        checks.required("type", request.type());
        checks.finish();
        var stored = vocabulary.putCustomField(new CustomFieldView(
                key,
                CustomFieldView.SUBJECT,
                Objects.requireNonNull(request.label()),
                Objects.requireNonNull(request.type()),
                Objects.requireNonNullElse(request.options(), List.of()),
                Boolean.TRUE.equals(request.required()),
                Objects.requireNonNullElse(request.order(), 0)));
        return Answers.created(stored.fresh(), "/api/v1/custom-fields/" + key, stored.word());
    }

    @DeleteMapping("/custom-fields/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeCustomField(@PathVariable String key) {
        vocabulary.removeCustomField(key);
    }
}
