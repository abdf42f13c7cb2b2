internal import Transfers

/// Who signed a decree and how, as JSON keeps it within the event.
struct StoredSigning: Codable {
    let signer: StoredPerson
    let isActing: Bool
    let approval: StoredLetter?
    let signature: String

    init(_ signing: Signing) {
        signer = StoredPerson(signing.signer.person)
        switch signing.signer.standing {
        case .definitive: (isActing, approval) = (false, nil)
        case .acting(let letter): (isActing, approval) = (true, letter.map { StoredLetter($0) })
        }
        signature = signing.signature.rawValue
    }
}
