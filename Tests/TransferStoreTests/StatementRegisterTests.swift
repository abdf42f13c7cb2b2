import FoundationEssentials
import TestSupport
import Testing

/// Read from the sources: the compiler cannot tell which statements were forgotten.
@Suite("The register of statements")
struct StatementRegisterTests {
    /// What cannot be prepared: each is run by the tests of its room.
    private static let utilities: Set = [
        "SignalSQL.createFound", "SignalSQL.copyFound", "ResultSQL.copyResults", "ImportSQL.copyIssues",
        "AssignmentSQL.select", "OutboxSQL.settings", "ResultSQL.stage", "ResultSQL.copyStaged",
        "ResultSQL.takeStaged", "ResultSQL.dropStaged", "AccountSQL.make", "AccountSQL.grant", "AccountSQL.revoke",
        "AccountSQL.letIn", "AccountSQL.keepOut", "AccountSQL.becomeOwner", "AccountSQL.becomeOneself",
    ]
    private static let sources = "Sources/TransferStore"

    private static func swiftFiles(in folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: Repository.location(of: folder))
            .filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }
    }

    @Test("every statement of the domain is prepared against the schema, and held to its plan")
    func completeness() throws {
        let registers = try Self.swiftFiles(in: "Tests/TransferStoreTests").filter { $0.hasSuffix("Statements.swift") }
        let registered = try registers.map { try Repository.text(of: $0) }.joined()
        for file in try Self.swiftFiles(in: Self.sources) where file.contains("SQL") {
            let text = try Repository.text(of: file)
            // Statements that are made from the layout of a file are prepared with every layout there is.
            guard let name = text.firstMatch(of: #/\n(?:enum|extension) (\w+SQL) \{/#)?.1 else { continue }
            for statement in text.matches(of: #/\n    static (?:func|let) (\w+)/#) {
                let call = "\(name).\(statement.1)"
                #expect(Self.utilities.contains(call) || registered.contains(call), "\(file): \(call)")
            }
        }
    }

    @Test("no statement stands outside the enums that are registered")
    func noOthers() throws {
        for file in try Self.swiftFiles(in: Self.sources) + Self.swiftFiles(in: "Sources/TransferJobs") {
            let text = try Repository.text(of: file)
            let isRegistered = text.contains(#/\n(?:enum|extension|struct) \w+SQL \{/#)
            let statement =
                #/"\s*(?:select [a-z$(*]|insert into |update mutasi|delete from |copy |lock table |create temp)/#
            #expect(isRegistered || !text.contains(statement), "\(file)")
        }
    }
}
