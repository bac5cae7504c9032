package io.dianlu.admin.openapi;

import io.dianlu.admin.web.ProblemView;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.InputStreamResource;

/** What the generator cannot see in the controllers: address, sign-in, the problem that answers every refusal, which fields always come. */
@TestConfiguration(proxyBeanMethods = false)
class Documented {

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(ZoneId.class, new StringSchema().example("Asia/Shanghai"))
                .replaceWithSchema(InputStreamResource.class, new BinarySchema());
    }

    @Bean
    OpenAPI document() {
        var bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info().title("Dianlu tenant-admin").version("1"))
                .servers(List.of(new Server().url("/")))
                .components(new Components().addSecuritySchemes("operator", bearer))
                .security(List.of(new SecurityRequirement().addList("operator")));
    }

    /** The controllers take a missing header, to answer it in their own words. */
    private static void requireVersion(Operation operation) {
        Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> parameter.getName().equals("If-Match"))
                .forEach(parameter -> parameter.required(true).description("The entity tag of what was seen"));
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
                    });
            RecordFields.in("io.dianlu.admin", "io.dianlu.tenant")
                    .describe(api.getComponents().getSchemas());
        };
    }
}
