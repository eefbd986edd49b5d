@echo off
rem Runs Readout out of the folder that this file lies in the bin of, with Java 21 or later.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined READOUT_JAVA_HOME set "JAVA=%READOUT_JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo readout: needs Java 21 or later; none was found in JAVA_HOME or PATH. 1>&2
  echo readout: see https://adoptium.net 1>&2
  exit /b 2
)
set "HEAP=-Xmx900m"
if "%1"=="ingest" set "HEAP=-Xmx2g"
if "%1"=="poll" set "HEAP=-Xmx2g"
if "%1"=="serve" set "HEAP=-Xmx2g"
"%JAVA%" --enable-native-access=ALL-UNNAMED -Xms64m %HEAP% -Xss4m -XX:+UseSerialGC -Xlog:disable "-Dreadout.home=%HERE%.." -cp "%HERE%..\lib\*" org.readout.app.cli.Main %*
exit /b %ERRORLEVEL%
