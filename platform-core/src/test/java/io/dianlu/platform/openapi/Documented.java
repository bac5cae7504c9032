package io.dianlu.platform.openapi;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.platform.web.ProblemView;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the generator cannot see in the controllers: address, sign-in, the problem that answers every refusal, which fields always come. */
@TestConfiguration(proxyBeanMethods = false)
public class Documented {

    static {
        // a typed id is its UUID on the wire
        for (var id : List.of(CustomerId.class, PersonId.class, DepartmentId.class, VisitId.class)) {
            SpringDocUtils.getConfig().replaceWithSchema(id, new UUIDSchema());
        }
    }

    @Bean
    OpenAPI document() {
        var bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info().title("Dianlu platform").version("1"))
                .servers(List.of(new Server().url("/")))
                .components(new Components().addSecuritySchemes("person", bearer))
                .security(List.of(new SecurityRequirement().addList("person")));
    }

    /** The controllers take a missing header, to answer it in their own words. */
    private static void requireVersion(Operation operation) {
        boolean creates = operation.getResponses().containsKey("201");
        Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> parameter.getName().equals("If-Match"))
                .forEach(parameter -> parameter
                        .required(!creates)
                        .description("The entity tag of what was seen" + (creates ? "; none for what is new" : "")));
    }

    /** A create may be sent twice, and a put may find what it names. */
    private static void describeRepetition(Operation operation) {
        var created = operation.getResponses().get("201");
        if (created != null) {
            operation
                    .getResponses()
                    .addApiResponse(
                            "200", new ApiResponse().description("It was there").content(created.getContent()));
            created.addHeaderObject(
                    "Location", new Header().description("The address").schema(new StringSchema()));
        }
    }

    @Bean
    OpenApiCustomizer documentedProblems() {
        return api -> {
            ModelConverters.getInstance(true).readAll(ProblemView.class).forEach(api.getComponents()::addSchemas);
            var shape = new MediaType().schema(new Schema<>().$ref("#/components/schemas/ProblemView"));
            var refusal = new ApiResponse()
                    .description("A refusal as RFC 9457 problem")
                    .content(new Content().addMediaType("application/problem+json", shape));
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> {
                        operation.getResponses().addApiResponse("default", refusal);
                        requireVersion(operation);
                        describeRepetition(operation);
                    });
            RecordFields.in("io.dianlu.platform", "io.dianlu.tenant")
                    .describe(api.getComponents().getSchemas());
        };
    }
}
