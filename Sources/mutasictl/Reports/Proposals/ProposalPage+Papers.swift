import TransferStore
import Transfers

extension ProposalPage {
    /// The documents handed in or missing, and the papers with their signatures.
    var documentLines: Sheet {
        var sheet = Sheet()
        for finding in findings {
            let code = finding.requirement.code
            let due = finding.dueOn.map { ", \(Phrase.dueOn.text.lowercased()) \($0)" } ?? ""
            // Only what the checklist asks for keeps a proposal back.
            let optional = finding.requirement.isMandatory ? "" : " (\(Phrase.notMandatory.text))"
            let status = Phrase.documentStatus(finding.status).text + optional + due
            let words = "\(status): \(code.text(in: Reader.current.language))"
            sheet.add(Phrase(code.text, code.text), "document", .text(words))
        }
        for (place, paper) in papers.enumerated() {
            let signature = paper.signature.map { Phrase.signatureState($0) } ?? .notSigned
            let number = paper.letter.map { " \($0.number)" } ?? ""
            let words = "\(Phrase.paperName(paper.name).text)\(number): \(signature.text)"
            sheet.add(place == 0 ? .papersTitle : .continued, "paper", .text(words))
        }
        return sheet
    }

    /// The training that was planned, and the follow-ups.
    var afterLines: Sheet {
        var sheet = Sheet()
        for (place, item) in (training?.items ?? []).enumerated() {
            let state = item.enrolment.map { ": \(Phrase.enrolmentState($0.rawValue).text)" } ?? ""
            let words = "\(item.name ?? item.reason), \(item.hours) JP\(state)"
            sheet.add(place == 0 ? .trainingOfPage : .continued, "training", .text(words))
        }
        for (place, entry) in followUps.enumerated() {
            let standing = Phrase.followUpStanding(entry.standing(on: today)).text
            let number = Phrase.followUpNumber(entry.followUp.milestone.rawValue).text
            let words = "\(number) (\(entry.followUp.dueOn)): \(standing)"
            sheet.add(place == 0 ? .followUpOfPage : .continued, "followup", .text(words))
        }
        return sheet
    }

    var trainingList: Listing {
        var listing = Listing([
            .init(title: .courseName, name: "name", isFlexible: true), .init(title: .hours, name: "jp"),
            .init(title: .reason, name: "because", isFlexible: true), .init(title: .state, name: "state"),
        ])
        for item in training?.items ?? [] {
            let state = item.enrolment.map { ListingCell.word($0.rawValue, .enrolmentState($0.rawValue)) }
            listing.add([.text(item.name), .number(item.hours), .text(item.reason), state ?? .empty])
        }
        return listing
    }

    var followUpList: Listing {
        Listing(followUps, followUps.map { _ in today })
    }

    /// The deadlines that run; what is met is counted, unless all is wanted.
    ///
    /// One that was set twice stands once.
    func deadlineLines(isWhole: Bool) -> Sheet {
        var sheet = Sheet()
        var seen: Set<String> = []
        var over = 0
        for deadline in deadlines.reversed() {
            guard seen.insert("\(deadline.purpose.code) \(deadline.lastDay)").inserted else { continue }
            guard isWhole || deadline.standing == .running else {
                over += 1
                continue
            }
            let day = "\(deadline.lastDay) \(deadline.zone.rawValue)"
            let words = "\(Phrase.purpose(deadline.purpose).text): \(Phrase.deadlineStanding(deadline.standing).text)"
            sheet.add(Phrase(day, day), "deadline", .text("\(words) (\(deadline.basis))"))
        }
        if over > 0 { sheet.add(.continued, "", .text(Phrase.deadlinesMet(over).text)) }
        return sheet
    }
}
