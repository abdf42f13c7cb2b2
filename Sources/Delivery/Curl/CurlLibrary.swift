internal import CCurl
internal import Glibc

/// The process-wide part of libcurl.
enum CurlLibrary {
    /// Whether libcurl is set up; asking sets it up, once, before any thread uses it.
    ///
    /// Told not to touch signals, libcurl leaves SIGPIPE to the program: a peer that hangs up must be an error of the
    /// transfer and not the end of the process, unless the program has made its own arrangement.
    static let isReady: Bool = {
        var current = sigaction()
        if sigaction(SIGPIPE, nil, &current) == 0, current.__sigaction_handler.sa_handler == nil {
            signal(SIGPIPE, SIG_IGN)
        }
        return curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK
    }()
}
