import Configuration
import Testing
import Transfers

@testable import DaemonSettings

@Suite("Layers of settings")
struct SettingLayersTests {
    private func layers(
        options: [String: [String]] = [:],
        _ environment: [String: String] = [:],
        credentials: [String: String] = [:],
        file: String = ""
    ) -> SettingLayers {
        let provider = EnvironmentVariablesProvider(environmentVariables: environment)
        return SettingLayers(
            options: options,
            environment: ConfigReader(provider: provider),
            credentials: credentials,
            file: SettingFile(file, name: "f.yaml")
        )
    }

    @Test("an option goes before the environment, that before a credential, and that before the file")
    func order() throws {
        let file = "smtp:\n  password: of the file\n"
        let credentials = ["smtp-password": "of the credential"]
        let environment = ["MUTASI_SMTP_PASSWORD": "of the environment"]
        let options = ["smtp.password": ["of the option"]]
        func found(_ layers: SettingLayers) -> String? { layers.values(of: .mailPassword)?.values.first }
        #expect(found(layers(file: file)) == "of the file")
        #expect(found(layers(credentials: credentials, file: file)) == "of the credential")
        #expect(found(layers(environment, credentials: credentials, file: file)) == "of the environment")
        #expect(found(layers(options: options, environment, credentials: credentials, file: file)) == "of the option")
        #expect(found(layers(["MUTASI_SMTP_PASSWORD": ""], file: file)) == "of the file")
    }

    @Test("every setting is found under its variable", arguments: SettingKey.all)
    func variable(key: SettingKey) throws {
        let set = try #require(layers([key.variable: "x"]).values(of: key))
        #expect(set.values == ["x"] && set.origin == .environment(key.variable))
    }

    @Test("a list has commas or blanks between in the environment")
    func list() {
        #expect(
            layers(["MUTASI_WEBHOOK_ALLOW": "10.0.0.0/8, ::1/128"]).values(of: .webhookAllow)?.values == [
                "10.0.0.0/8", "::1/128",
            ]
        )
    }

    @Test("what differs is told by name")
    func differences() {
        let changed = layers(["MUTASI_CONTACT": "B"], file: "jobs: {lease: 3}").differences(
            from: layers(["MUTASI_CONTACT": "A"])
        )
        #expect(changed.map(\.path) == ["jobs.lease", "contact"])
    }

    @Test("a reader takes what is set, its own standard where nothing is, and tells of all that is wrong at once")
    func reading() {
        struct Refusal: Error {}
        let layers = layers(["MUTASI_JOBS_GRACE": "soon"], file: "contact: x\njobs: {lease: 20, slots: 1}\n")
        var reader = SettingReader(layers) { _ in "refused" }
        #expect(reader.number(.lease) == 20)
        #expect(reader.number(.keepHistory) == 12)
        _ = reader.number(.grace)
        let contact = reader.value(.contact) { _ throws -> String in throw Refusal() }
        #expect(contact == nil)
        #expect(
            reader.faults.map { $0.sentence(in: .indonesian) } == [
                "f.yaml:2: jobs.slots: pengaturan ini tidak ada; yang ada: diagnostics, grace, keep-history, lease",
                "MUTASI_JOBS_GRACE: jobs.grace: harus bilangan bulat 0 sampai 86400",
                "f.yaml:1: contact: refused",
            ]
        )
    }
}
