internal import CCurl
internal import Glibc

/// One transfer by libcurl: options in, bytes up, the other side's lines back.
///
/// It is used once, on one thread, and blocks that thread until it is done or a deadline is over.
final class CurlTransfer {
    /// What is sent to the other side.
    var upload: [UInt8] = [] {
        didSet { unsent = upload[...] }
    }
    /// Which addresses may be connected to; nil allows all.
    var policy: AddressPolicy?
    /// How much of the response's body is kept; nothing unless somebody wants it.
    var bodyLimit = 0
    /// The response's body, as far as it is kept.
    private(set) var body: [UInt8] = []
    /// Whether all of the body that came is there.
    private(set) var isBodyWhole = true
    /// Whether any of what is sent to the other side was taken to be sent.
    private(set) var hasSentBody = false
    /// The other side's reply lines (SMTP) or header lines (HTTP), in order.
    private(set) var lines: [String] = []
    /// Whether the policy refused every address that there was.
    var isRefusedByPolicy: Bool { refusedAddresses > 0 && openedSockets == 0 }

    private let handle: UnsafeMutableRawPointer?
    private let errorText: UnsafeMutablePointer<CChar>
    private var lists: [UnsafeMutablePointer<curl_slist>] = []
    private var unsent: ArraySlice<UInt8> = []
    private var lineBytes = 0
    private var refusedAddresses = 0
    private var openedSockets = 0
    /// The first option that libcurl did not take; reported instead of the transfer.
    private var fault = CURLE_OK

    /// More than any honest server says; what comes after is read and dropped.
    private static let lineLimit = 65_536

    /// - Parameters:
    ///   - url: Where to; already checked.
    ///   - connectTimeout: How long name resolution, connection and TLS may take.
    ///   - totalTimeout: How long the whole transfer may take.
    ///   - caFile: A file of certificates to trust instead of the system's.
    init(url: String, connectTimeout: Duration, totalTimeout: Duration, caFile: String?) {
        handle = CurlLibrary.isReady ? curl_easy_init() : nil
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        setPointer(CURLOPT_ERRORBUFFER, errorText)
        set(CURLOPT_URL, url)
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_CONNECTTIMEOUT_MS, connectTimeout.wholeMilliseconds)
        set(CURLOPT_TIMEOUT_MS, totalTimeout.wholeMilliseconds)
        // The farewell on closing has a deadline of its own, in seconds, and two minutes by default.
        set(CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, totalTimeout.wholeMilliseconds / 1000))
        set(CURLOPT_FORBID_REUSE, 1)
        // A proxy from the environment would connect in our place, and to addresses that we did not check.
        set(CURLOPT_PROXY, "")
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        if let caFile { set(CURLOPT_CAINFO, caFile) }
        setCallbacks()
    }

    deinit {
        curl_easy_cleanup(handle)
        for list in lists { curl_slist_free_all(list) }
        errorText.deallocate()
    }

    func set(_ option: CURLoption, _ value: Int) {
        note(curl_set_long(handle, option, value))
    }

    func set(_ option: CURLoption, _ value: String) {
        note(curl_set_string(handle, option, value))
    }

    func set(_ option: CURLoption, _ values: [String]) {
        var list: UnsafeMutablePointer<curl_slist>?
        for value in values {
            guard let longer = curl_slist_append(list, value) else {
                curl_slist_free_all(list)
                return note(CURLE_OUT_OF_MEMORY)
            }
            list = longer
        }
        if let list { lists.append(list) }
        note(curl_set_list(handle, option, list))
    }

    /// - Returns: libcurl's verdict; everything else is to be read from the transfer.
    func perform() -> CURLcode {
        fault == CURLE_OK ? curl_easy_perform(handle) : fault
    }

    /// libcurl's words on a verdict.
    func explanation(of code: CURLcode) -> String {
        let text = String(cString: errorText)
        return text.isEmpty ? String(cString: curl_easy_strerror(code)) : text
    }

    /// The status of the HTTP response, or zero without one.
    var responseCode: Int {
        var value = 0
        return curl_get_long(handle, CURLINFO_RESPONSE_CODE, &value) == CURLE_OK ? value : 0
    }

    /// The seconds of the header `Retry-After`, given as such or as a date; nil without one.
    var retryAfter: Int? {
        var value: curl_off_t = 0
        return curl_get_offset(handle, CURLINFO_RETRY_AFTER, &value) == CURLE_OK && value > 0 ? value : nil
    }

    private func setPointer(_ option: CURLoption, _ value: UnsafeMutableRawPointer) {
        note(curl_set_pointer(handle, option, value))
    }

    private func note(_ code: CURLcode) {
        if fault == CURLE_OK { fault = handle == nil ? CURLE_FAILED_INIT : code }
    }

    /// libcurl calls back on the thread of ``perform()`` only, while the caller keeps the transfer alive.
    private func setCallbacks() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        setPointer(CURLOPT_READDATA, context)
        note(
            curl_set_data_function(handle, CURLOPT_READFUNCTION) { buffer, size, count, context in
                CurlTransfer.from(context)?.read(into: buffer, capacity: size * count) ?? Int(CURL_READFUNC_ABORT)
            }
        )
        setPointer(CURLOPT_HEADERDATA, context)
        note(
            curl_set_data_function(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
                CurlTransfer.from(context)?.receive(line: bytes, count: size * count)
                return size * count
            }
        )
        setPointer(CURLOPT_WRITEDATA, context)
        note(
            curl_set_data_function(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
                CurlTransfer.from(context)?.keep(bytes, count: size * count)
                return size * count
            }
        )
        setPointer(CURLOPT_OPENSOCKETDATA, context)
        note(
            curl_set_open_socket_function(handle) { context, _, address in
                CurlTransfer.from(context)?.openSocket(to: address) ?? CURL_SOCKET_BAD
            }
        )
    }

    private static func from(_ context: UnsafeMutableRawPointer?) -> CurlTransfer? {
        context.map { Unmanaged<CurlTransfer>.fromOpaque($0).takeUnretainedValue() }
    }

    private func read(into buffer: UnsafeMutablePointer<CChar>?, capacity: Int) -> Int {
        let next = unsent.prefix(capacity)
        UnsafeMutableRawBufferPointer(start: buffer, count: capacity).copyBytes(from: next)
        unsent = unsent.dropFirst(next.count)
        hasSentBody = hasSentBody || !next.isEmpty
        return next.count
    }

    /// The body of most responses tells nothing that the status does not, and may hold anything.
    private func keep(_ bytes: UnsafeMutablePointer<CChar>?, count: Int) {
        guard bodyLimit > 0 else { return }
        guard body.count + count <= bodyLimit else {
            isBodyWhole = false
            return
        }
        body.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
    }

    private func receive(line bytes: UnsafeMutablePointer<CChar>?, count: Int) {
        lineBytes += count
        guard lineBytes <= Self.lineLimit else { return }
        lines.append(String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self))
    }

    /// Opens the socket for an address that libcurl is about to connect to; the address is final, so that a name which
    /// resolves differently a moment later gains nothing.
    private func openSocket(to address: UnsafeMutablePointer<curl_sockaddr>?) -> curl_socket_t {
        guard let address, let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return CURL_SOCKET_BAD }
        let target = NetworkAddress(UnsafeRawPointer(address) + offset, family: address.pointee.family)
        guard policy.map({ policy in target.map(policy.permits) ?? false }) ?? true else {
            refusedAddresses += 1
            return CURL_SOCKET_BAD
        }
        openedSockets += 1
        return socket(
            address.pointee.family,
            address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue),
            address.pointee.protocol
        )
    }
}

extension Duration {
    fileprivate var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        // libcurl takes zero for "no limit", and more than a day is none.
        return max(1, Int(min(seconds, 86_400)) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
    }
}
