/// Which addresses a webhook may lead to.
///
/// Whoever may register an endpoint must not reach with it what only this machine can reach: neighbours in the private
/// network, the machine itself, a cloud's metadata service.
struct AddressPolicy: Sendable {
    /// Special addresses that are allowed all the same.
    let allowed: [NetworkRange]

    func permits(_ address: NetworkAddress) -> Bool {
        allowed.contains { $0.contains(address) } || !NetworkRange.special.contains { $0.contains(address) }
    }
}
