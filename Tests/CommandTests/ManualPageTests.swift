import TestSupport
import Testing

@testable import mutasictl

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

    @Test("mutasi-sql(7) explains all that is kept as it is, in both languages", arguments: ["en", "id"])
    func explanations(language: String) throws {
        let page = try shipped("mutasi-sql.7", language)
        // What is granted without a comment would have nothing but its rights below it.
        #expect(language == "id" || !page.contains(#/\.It Sy [^\n]+\n(?:\.br|For )/#))
        let functions = SQLManual.producers + SQLManual.operators + SQLManual.readers
        for name in functions + SQLManual.views {
            #expect(page.contains(".It Sy \(name.prefix { $0 != "(" })"), "\(name)")
            #expect(Phrase.sqlIndonesian[name] != nil, "\(name)")
        }
        #expect(Set(Phrase.sqlIndonesian.keys) == Set(functions + SQLManual.views))
    }

    @Test(
        "every command of the control program that a guide names is there, with the options it is given",
        arguments: ["README.md", "production.md", "produksi.md"]
    )
    func guides(name: String) throws {
        let guide = try Repository.text(of: "Deploy/" + name)
        let program = try DescribedCommand.english.get()
        for match in guide.matches(of: #/mutasictl ([a-z][a-z -]*)/#) {
            let words = match.1.split(separator: " ").map(String.init)
            let command = program.command(at: words.prefix { !$0.hasPrefix("-") })
            #expect(command != nil, "\(match.0)")
            for option in words where option.hasPrefix("--") {
                #expect(command?.options.contains(String(option.dropFirst(2))) == true, "\(match.0)")
            }
        }
    }
}
