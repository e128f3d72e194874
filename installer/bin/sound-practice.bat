@echo off
rem Starts Sound Practice with the runtime that lies beside it. All arguments go to the program.
setlocal
set "home=%~dp0.."
"%home%\runtime\bin\java.exe" ^
  --enable-native-access=ALL-UNNAMED,javafx.graphics --sun-misc-unsafe-memory-access=allow ^
  -Djava.awt.headless=true -XX:+UseSerialGC -Xms64m -Xmn32m -Xmx1024m -Xshare:auto "-Dsoundpractice.fonts=%home%\lib\fonts" ^
  -cp "%home%\lib\*" soundpractice.Main %*
exit /b %ERRORLEVEL%
