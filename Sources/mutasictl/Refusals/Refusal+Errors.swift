import ArgumentParser
import Delivery
import Documents
import Postgres
import Schema
import TransferJobs
import TransferStore
import Transfers
import Upstream

extension Refusal {
    /// The sentence and the code for any error that ends a command.
    init(_ error: any Error) {
        switch error {
        case let refusal as Refusal: self = refusal
        case let error as PostgresError: self.init(error)
        case let error as MigrationError: self.init(error)
        case let faults as MappingFaults: self.init(.dataRefused, .mappingFaulty(faults))
        case let fault as any Fault: self.init(fault)
        case let error as DeliveryError:
            self.init(.dataRefused, Phrase(error.sentence(in: .indonesian), error.sentence(in: .english)))
        case let error where Mutasictl.exitCode(for: error) == .validationFailure: self.init(usage: error)
        default: self.init(.software, .unexpected(String(describing: type(of: error))))
        }
    }

    init(_ fault: any Fault) {
        let phrase = Phrase(
            "\(fault.sentence(in: .indonesian)) [\(fault.code)]",
            "\(fault.sentence(in: .english)) [\(fault.code)]"
        )
        self.init(Self.status(of: fault), phrase)
    }

    private static func status(of fault: any Fault) -> ExitStatus {
        switch fault {
        case ImportRefusal.noDirectory, StoreFault.unknownNeed, StoreFault.unknownPost, StoreFault.unknownUnit,
            StoreFault.unknownEmployee, StoreFault.notInEvaluation, StoreFault.notEvaluated,
            StoreFault.unknownProposal, StoreFault.noDialogue, StoreFault.unknownPackage, PlanFault.unknownPlan,
            AssignmentRefusal.unknown,
            AssignmentRefusal.noStatus, SignalFault.unknown, RulePublishFault.unknownVersion, is UnknownRecord,
            is UnknownOffice, AuditKeyFault.unreadable, AnchorFileFault.unreadable, EvaluationReviewFault.unknown,
            AccountFault.unknown:
            .notFound
        case AnnouncementStoreFault.unknown, AnnouncementStoreFault.noDraft, AnnouncementStoreFault.notAnnounced,
            ObjectionStoreFault.unknown, ObjectionStoreFault.noList:
            .notFound
        case is FolderFault: .inputOutput
        case ObjectionStoreFault.changedMeanwhile: .tryAgain
        case PaperFault.unknownPaper, PaperFault.notSigned, PaperFault.noEvent, WaiverFault.unknownWaiver,
            ChecklistFault.unknownRow, LawFault.unknown,
            AscertainmentFault.unknownAscertainment:
            .notFound
        case RenderingFault.setterMissing, RenderingFault.fontMissing, RenderingFault.system: .unavailable
        case ClockFault.notOwner, is ReadingFault, AccountFault.notPermitted: .notPermitted
        case StoreFault.changedMeanwhile, NeedRefusal.changedMeanwhile: .tryAgain
        default: .dataRefused
        }
    }

    init(_ error: MigrationError) {
        switch error {
        case .changed(let name): self.init(.configuration, .migrationChanged(name))
        case .tooNew(let name): self.init(.configuration, .schemaTooNew([name]))
        case .mayNotMakeRoles(let name): self.init(.notPermitted, .mayNotMakeRoles(name))
        case .mayNotMakeDatabases(let name): self.init(.notPermitted, .mayNotMakeDatabases(name))
        case .failed(_, _, let cause) where cause.sqlState == .lockNotAvailable: self.init(.tryAgain, .locked)
        case .failed(let name, let line, let cause):
            self.init(.software, .migrationFailed(name, line: line, "\(cause)"))
        }
    }

    init(_ error: PostgresError) {
        let words = error.message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        switch (error.code, error.sqlState) {
        case _ where error.isOutcomeUnknown: self.init(.tryAgain, .outcomeUnknown)
        case (_, .readOnlyTransaction?), (_, .cannotConnectNow?): self.init(.unavailable, .noDatabase(words))
        case (_, .insufficientPrivilege?) where error.constraint.flatMap(Phrase.constraint) != nil:
            self.init(
                .notPermitted,
                .databaseRefused(error.constraint.flatMap(Phrase.constraint) ?? .notPermitted(words))
            )
        case (_, .insufficientPrivilege?): self.init(.notPermitted, .notPermitted(words))
        case (_, .undefinedTable?), (_, SQLState("3F000")?): self.init(.configuration, .schemaMissing)
        case (_, .lockNotAvailable?), (_, .serializationFailure?), (_, .deadlockDetected?):
            self.init(.tryAgain, .locked)
        case (.connection, _): self.init(.unavailable, .noDatabase(words))
        case (.usage, _) where !error.isConnectionLost: self.init(.usage, .connectionStringUnreadable)
        case (.timedOut, _), (.cancelled, _): self.init(.tryAgain, .databaseTooSlow)
        case (_, .invalidParameterValue?):
            self.init(.dataRefused, .databaseRefused(Phrase(DatabaseWords.indonesian(words), words)))
        default:
            if let constraint = error.constraint.flatMap(Phrase.constraint) {
                self.init(.dataRefused, .databaseRefused(constraint))
            } else {
                self.init(.software, .databaseFault("\(error)"))
            }
        }
    }
}
