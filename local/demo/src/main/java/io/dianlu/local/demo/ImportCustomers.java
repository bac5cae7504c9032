package io.dianlu.local.demo;

import io.dianlu.local.demo.city.CustomerDraft;
import io.dianlu.local.demo.company.Companies;
import io.dianlu.local.demo.company.Company;
import io.dianlu.local.demo.company.SignIn;
import io.dianlu.local.demo.csv.CustomerFile;
import io.dianlu.local.demo.csv.FileRow;
import io.dianlu.local.demo.upload.CustomerUpload;
import io.dianlu.local.demo.upload.SearchedCustomers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * {@code ImportCustomers FILE [--results PATH] [--tenant ALIAS]}: imports a CSV file of customers as a company's
 * administrator and writes what became of each row.
 */
public final class ImportCustomers {
    private ImportCustomers() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path file = null;
        Path results = null;
        String tenant = Companies.ZHONGYUAN.alias();
        for (Iterator<String> rest = Arrays.asList(arguments).iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--results" -> results = Path.of(rest.next());
                case "--tenant" -> tenant = rest.next();
                default -> file = Path.of(argument);
            }
        }
        if (file == null) {
            System.err.println("ImportCustomers FILE [--results PATH] [--tenant ALIAS]");
            System.exit(2);
            return;
        }
        Path source = file;
        Path target = results == null ? beside(file) : results;
        Company company = company(tenant);
        Failure.told(() -> run(Settings.from(System.getenv()), company, source, target));
    }

    static void run(Settings settings, Company company, Path file, Path results)
            throws IOException, InterruptedException {
        var contents = new CustomerFile(company.alias()).read(file);
        List<FileRow> rows = contents.rows();
        List<CustomerDraft> customers = rows.stream().map(FileRow::customer).toList();
        System.out.printf("importing %d customers of %s for %s%n", customers.size(), file, company.alias());
        ImportReport.columns(contents.notUnderstood()).ifPresent(System.out::println);
        var platform = new SignIn(settings.coreUrl(), settings.keycloakUrl(), settings.demoPassword())
                .as(company.administrator().username(), company.alias());
        var searched = new SearchedCustomers(platform);
        long before = searched.count();
        var report = new ImportReport(customers.size(), System.out::println);
        try (Writer writer = newFile(results)) {
            writer.write(ImportReport.HEADING);
            var rowOf = new IdentityHashMap<CustomerDraft, FileRow>();
            rows.forEach(row -> rowOf.put(row.customer(), row));
            new CustomerUpload(platform).send(customers, outcome -> {
                var row = Objects.requireNonNull(rowOf.get(outcome.row()));
                append(writer, ImportReport.line(row, outcome));
                report.count(row, outcome);
            });
        }
        report.print();
        searched.await(before + report.created(), System.out::println);
        System.out.println("a result per row: " + results);
    }

    /** Only its owner reads it: it names customers. */
    private static Writer newFile(Path results) throws IOException {
        Files.deleteIfExists(results);
        Files.createFile(results, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.newBufferedWriter(results);
    }

    private static void append(Writer writer, String line) {
        try {
            writer.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where results go when nobody says. */
    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("(\\.csv)?$", "-results.csv"));
    }

    private static Company company(String alias) {
        return Companies.all().stream()
                .filter(company -> company.alias().equals(alias))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no demo company is called " + alias));
    }
}
