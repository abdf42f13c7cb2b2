import TestSupport
import Testing

/// The committed pages are the programs' own: `Deploy/man/write` makes them anew.
@Suite("The manual pages")
struct ManualPageTests {
    private func shipped(_ page: String, _ language: String) throws -> String {
        try Repository.text(of: "Deploy/man/" + (language == "en" ? "" : "id/") + page)
    }

    @Test("mutasictl(1) has every command and every option as the program has them", arguments: ["en", "id"])
    func control(language: String) throws {
        let run = try Program("mutasictl").run(["manual", "mutasictl", "--lang", language])
        #expect(run.status == 0, "\(run.talk)")
        #expect(try shipped("mutasictl.1", language) == run.output)
    }

    @Test("mutasid(8) has every option as the program has it", arguments: ["en", "id"])
    func daemon(language: String) throws {
        let run = try Program("mutasid").run(["--manual", "--lang", language])
        #expect(run.status == 0, "\(run.talk)")
        #expect(try shipped("mutasid.8", language) == run.output)
    }

    @Test("mutasi-sql(7) has every function and view that is granted, with its arguments as in the catalogue")
    func catalogue() throws {
        let control = try Control()
        let logins = try Logins(control.database)
        for language in ["en", "id"] {
            let run = try control("manual", "mutasi-sql", "--lang", language)
            #expect(run.status == 0, "\(run.talk)")
            #expect(try shipped("mutasi-sql.7", language) == run.output)
        }
        withExtendedLifetime(logins) {}
    }
}
