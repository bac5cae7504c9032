package io.dianlu.platform.branding.web;

import io.dianlu.platform.branding.BrandingDraft;
import io.dianlu.platform.branding.BrandingView;
import io.dianlu.platform.branding.Brandings;
import io.dianlu.platform.shared.Answers;
import io.dianlu.platform.shared.EntityTags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/branding")
class BrandingController {

    private final Brandings brandings;

    BrandingController(Brandings brandings) {
        this.brandings = brandings;
    }

    @GetMapping
    ResponseEntity<BrandingView> get() {
        return tagged(brandings.get());
    }

    @PutMapping
    ResponseEntity<BrandingView> put(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody BrandingDraft draft) {
        return tagged(brandings.put(EntityTags.required(ifMatch), draft));
    }

    private static ResponseEntity<BrandingView> tagged(BrandingView branding) {
        return Answers.versioned(branding.version(), branding);
    }
}
