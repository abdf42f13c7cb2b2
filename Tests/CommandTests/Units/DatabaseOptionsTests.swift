import ArgumentParser
import Configuration
import Testing

@testable import mutasictl

@Suite("Where the database is")
struct DatabaseOptionsTests {
    private func connect(_ conninfo: String, _ environment: [String: String] = [:]) throws {
        let reader = ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: environment))
        _ = try DatabaseOptions.parse(["--database", conninfo]).connection(environment: reader)
    }

    @Test("a way over a network on which the server is not verified is refused, unless it is accepted in plain words")
    func exposed() throws {
        let conninfo = "host=db.example.go.id sslmode=require"
        #expect(throws: Refusal(.configuration, .databaseExposed)) { try connect(conninfo) }
        let words = "i-accept-that-it-can-be-read-and-altered"
        try connect(conninfo, ["MUTASI_DATABASE_TRANSPORT": words])
        #expect(throws: Refusal(.configuration, .databaseExposed)) {
            try connect(conninfo, ["MUTASI_DATABASE_TRANSPORT": "yes"])
        }
        try connect("host=db.example.go.id sslmode=verify-full")
    }
}
