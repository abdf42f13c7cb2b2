import FoundationEssentials
import TestSupport
import Testing

@testable import TransferStore
@testable import Transfers

@Suite("Refusals say which rule, what it rests on, and what would satisfy it")
struct FaultTests {
    /// What is wrong with something that somebody typed or brought, with the machine, or a record that is not there.
    private static let slips: Set = [
        "AnchorFileFault", "ArithmeticFault", "AuditKeyFault", "CompetencyFault", "DateFault", "EmployeeNumberIssue",
        "ExchangeFault", "PlanFault",
        "FileFault", "FolderFault",
        "HeaderFault",
        "ImportRefusal", "RankFault", "RenderingFault", "RowFault", "RuleRowFault", "UnknownRecord",
    ]

    private func declarations() throws -> [(type: String, parents: Substring, path: String)] {
        let root = Repository.location(of: "Sources")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".swift") }
        return try paths.flatMap { path in
            try Repository.text(of: "Sources/" + path)
                .matches(
                    of: #/^\s*(?:public )?(?:enum|struct) (\w+): ([^{]*\w*Fault\b[^{]*){/#.anchorsMatchLineEndings()
                )
                .map { (String($0.1), $0.2, path) }
        }
    }

    @Test("every fault is a refusal that names its law, has cases that do, or is known as a mere slip")
    func kinds() throws {
        let declarations = try declarations()
        #expect(declarations.count > 30)
        let sampled = Set(FaultSample.all.map(\.file))
        for (type, parents, path) in declarations where !Self.slips.contains(type) {
            #expect(
                parents.contains("LegalFault") || parents.contains("GroundedFault"),
                "\(type) names no law: \(path)"
            )
            #expect(sampled.contains(path) || type == "ProposalRefusal", "\(type) has no sample: \(path)")
        }
    }

    @Test("every code of a fault's file is sampled here")
    func codes() throws {
        for (file, faults) in FaultSample.all {
            let codes = try Repository.text(of: "Sources/" + file).matches(of: #/"([A-Z]{2,}\d\d)"/#).map {
                String($0.1)
            }
            let missing = Set(codes).subtracting(faults.map(\.code))
            #expect(missing.isEmpty, "\(file): \(missing)")
        }
    }

    @Test("a refusal by a rule tells the law, and after a semicolon what would satisfy it, in both languages")
    func remedies() {
        for fault in FaultSample.all.flatMap(\.faults) {
            let basis = (fault as? any LegalFault)?.grounds.basis ?? (fault as? any GroundedFault)?.basis
            guard let basis else { continue }
            #expect(!basis.isEmpty, "\(fault.code)")
            for (language, word) in [(Language.indonesian, "dasar"), (.english, "basis")] {
                let sentence = fault.sentence(in: language)
                #expect(sentence.hasSuffix(" (\(word): \(basis))."), "\(sentence)")
                #expect(!sentence.contains(". ("), "\(sentence)")
                #expect(sentence.dropLast(basis.count + 11).contains(";"), "\(fault.code) tells no remedy: \(sentence)")
            }
        }
    }

    @Test("a slip ends with a full stop and blames no rule")
    func slips() {
        for fault in FaultSample.all.flatMap(\.faults) {
            guard let grounded = fault as? any GroundedFault, grounded.basis == nil else { continue }
            for language in Language.allCases {
                let sentence = fault.sentence(in: language)
                #expect(sentence.hasSuffix("."), "\(sentence)")
                #expect(!sentence.contains("(dasar:") && !sentence.contains("(basis:"), "\(sentence)")
            }
        }
    }
}
